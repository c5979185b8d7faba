@NullMarked
package org.jobatlas.learning;

import org.jspecify.annotations.NullMarked;
