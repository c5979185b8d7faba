@NullMarked
package org.jobatlas.learning.internal.field;

import org.jspecify.annotations.NullMarked;
