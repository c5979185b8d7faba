/** Codes of ISCO-08, and the import of ESCO's files into the taxonomy. */
@NullMarked
package org.jobatlas.taxonomy.internal.esco;

import org.jspecify.annotations.NullMarked;
