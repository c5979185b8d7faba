/** Trained models: where they lie, what is known of them, which of them serves. */
@NullMarked
package org.jobatlas.learning.internal.registry;

import org.jspecify.annotations.NullMarked;
