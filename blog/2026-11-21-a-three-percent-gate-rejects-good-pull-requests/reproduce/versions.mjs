// The versions of the program: how many rounds each does. `same` is `base` under another name.

export const versions = {base: 600, same: 600, 'plus-3': 618, 'plus-5': 630, 'plus-10': 660};

/** How many times each version is run. Every block runs all of them once, in an order of its own. */
export const BLOCKS = 120;

/** Of the orders within the blocks. */
export const SEED = 20261121;
