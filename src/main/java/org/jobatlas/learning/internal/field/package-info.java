/** Training of the classifier of fields of work from corrections and stated fields. */
@NullMarked
package org.jobatlas.learning.internal.field;

import org.jspecify.annotations.NullMarked;
