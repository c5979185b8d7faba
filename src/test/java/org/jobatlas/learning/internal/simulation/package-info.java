@NullMarked
package org.jobatlas.learning.internal.simulation;

import org.jspecify.annotations.NullMarked;
