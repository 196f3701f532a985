declare const TANDEM_VERSION: string | undefined;

/** The version of Tandem; run from its sources it has none. */
export const version = typeof TANDEM_VERSION === 'string' ? TANDEM_VERSION : '0.0.0';
