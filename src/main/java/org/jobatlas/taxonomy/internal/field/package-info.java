/** The classifier of fields of work: its model, files and training from corrections. */
@NullMarked
package org.jobatlas.taxonomy.internal.field;

import org.jspecify.annotations.NullMarked;
