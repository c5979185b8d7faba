/** Learning from what was answered. */
@NullMarked
package org.jobatlas.learning.internal;

import org.jspecify.annotations.NullMarked;
