/** Mocha's build for browsers: it puts `Mocha` and its functions into the global scope. */
declare module 'mocha/mocha.js';
