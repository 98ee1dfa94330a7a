/** Key of a context with the width that charts assume where there is none to measure. */
export const assumedWidth = Symbol('assumed width');
