/** From the log to what can be learnt: lists with grades, weights and times. */
@NullMarked
package org.jobatlas.learning.internal.sample;

import org.jspecify.annotations.NullMarked;
