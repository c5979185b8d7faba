/** Online comparison of two models. */
@NullMarked
package org.jobatlas.learning.internal.duel;

import org.jspecify.annotations.NullMarked;
