@NullMarked
package org.jobatlas.learning.internal.sample;

import org.jspecify.annotations.NullMarked;
