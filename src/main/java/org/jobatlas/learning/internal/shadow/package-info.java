/** Offline evaluation of models on judged sets. */
@NullMarked
package org.jobatlas.learning.internal.shadow;

import org.jspecify.annotations.NullMarked;
