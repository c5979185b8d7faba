/** Training data from the log: lists with grades, weights and times. */
@NullMarked
package org.jobatlas.learning.internal.sample;

import org.jspecify.annotations.NullMarked;
