/** Gates: decide whether a trained model may serve. */
@NullMarked
package org.jobatlas.learning.internal.gate;

import org.jspecify.annotations.NullMarked;
