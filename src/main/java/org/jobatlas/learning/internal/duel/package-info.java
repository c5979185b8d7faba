/** Two models in the lists of some people. */
@NullMarked
package org.jobatlas.learning.internal.duel;

import org.jspecify.annotations.NullMarked;
