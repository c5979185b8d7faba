@NullMarked
package org.jobatlas.feedback;

import org.jspecify.annotations.NullMarked;
