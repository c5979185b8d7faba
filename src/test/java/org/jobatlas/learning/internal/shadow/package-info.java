@NullMarked
package org.jobatlas.learning.internal.shadow;

import org.jspecify.annotations.NullMarked;
