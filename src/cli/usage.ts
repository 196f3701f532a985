/** A command line that cannot be carried out; the message is one sentence for the person who typed it. */
export class UsageError extends Error {}

/** What `tandem --help` prints, as lines. */
export const usage: readonly string[] = `Usage: tandem <command> [options]

Reads Product Requirements Documents (PRD), Solution Design Documents (SDD) and ownership.yaml.

  check [paths]     Show what is missing, broken or named wrongly in the files and folders.
                    Without a path, it checks the current folder.
  inspect FILE      Show how Tandem reads one file: its sections, decisions and requirements.
  owners [paths]    Show who owns what, team by team. “!” marks what has no owner or is late.
                    For a document, it shows the team of that document.
  coverage [paths]  Show which requirements the designs cover, and whose turn it is.
                    For a PRD, it shows the requirements of that PRD.
  report [paths]    Write a page on PRDs and SDDs for a pull request or a wiki: decisions, coverage,
                    gaps, notes and dissent.
  next [paths]      Show whose turn it is with each PRD and its designs, and what to do.
                    “!” marks what is open.
  rules             List every rule with its severity, the files it looks at and what it says.
  init --team NAME  Create a first ownership.yaml. A file that exists is never changed.

Options
  --format FORMAT   text (default) or json; coverage: also markdown, csv or html;
                    owners: also codeowners, backstage or csv; report: markdown (default) or html
  --kind KIND       inspect: read the file as a prd or sdd, whatever its name
  --explain         inspect: show why each section and each decision was read this way;
                    the JSON always has this as “evidence”
  --detect          check: include files that only read like a PRD or an SDD
  --verify-signoffs check: compare each sign-off with the author of the commit that added it;
                    needs git and the whole history, and no network
  --max-warnings N  check: number of warnings to allow (default 0)
  --fail-under N    coverage: fail when fewer than N percent of the requirements are covered
  --manifest FILE   coverage: write the requirements into this JSON file, for designs in other
                    repositories; their ownership.yaml names it under “manifests”
  --team TEAM       owners: show only this team, by id or name; init: the name of the team
  --role ROLE       owners: show only what this role owns
  --write FILE      owners: write the lines for CODEOWNERS into their marked part of this file;
                    all other lines stay as they are
  --me [HANDLE]     next: show only your turns; without a handle you are who git says
  --pm NAME         init: the product manager, such as “Ada Lovelace <ada@example.com>”
  --em NAME         init: the engineering manager
  --dir DIR         init: the folder for ownership.yaml (default .)
  --version         Print the version
  --help            Print this help

Exit code: 0 no problems, 1 errors, more warnings than allowed or too little coverage, 2 the command failed or could not read every file.`.split(
  '\n',
);
