/** Texts that were made to be slow to read, and what must hold for everything that reads them. */
@NullMarked
package org.jobatlas.hostile;

import org.jspecify.annotations.NullMarked;
