/** Training of the query adapter. */
@NullMarked
package org.jobatlas.learning.internal.adapt;

import org.jspecify.annotations.NullMarked;
