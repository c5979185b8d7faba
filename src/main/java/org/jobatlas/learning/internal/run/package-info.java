/** Training from beginning to end, one at a time. */
@NullMarked
package org.jobatlas.learning.internal.run;

import org.jspecify.annotations.NullMarked;
