/** A command line that cannot be carried out; the message is one sentence for the person who typed it. */
export class UsageError extends Error {}

/** What `tandem --help` prints, as lines. */
export const usage: readonly string[] = `Usage: tandem <command> [options]

  check [paths]     What is missing, broken or in the wrong hands in PRDs, SDDs and ownership.yaml.
                    Folders are searched; without a path, the current one.
  inspect FILE      How Tandem reads one file: its sections, decisions and requirements.
  owners [paths]    Who owns what by ownership.yaml, team by team; “!” marks what nobody has or is late.
                    A document shows its own team.
  rules             Every rule: how loud it is by default, which files it looks at, what it says.
  init --team NAME  Write a first ownership.yaml; never over one that is there.

Options
  --format FORMAT   text (default) or json
  --kind KIND       inspect: read the file as a prd or sdd, whatever its name
  --explain         inspect: say as well why each section and each decision was read so;
                    with --format json that is “evidence”, and always there
  --detect          check: where neither name nor front matter tells, go by what a file says
  --max-warnings N  check: number of warnings to put up with (default 0)
  --team TEAM       owners: only this team, by id or name; init: the name of the team
  --role ROLE       owners: only what this role has
  --pm, --em NAME   init: who leads it, such as “Ada Lovelace <ada@example.com>”
  --dir DIR         init: where it goes (default .)
  --version         Print the version
  --help            Print this

Exit code: 0 clean, 1 errors or more warnings than allowed, 2 the command could not be carried out, or not for every file.`.split(
  '\n',
);
