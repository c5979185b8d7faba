/** The classifier of fields of work, learnt from what people corrected and sources stated. */
@NullMarked
package org.jobatlas.learning.internal.field;

import org.jspecify.annotations.NullMarked;
