@NullMarked
package org.jobatlas.feedback.internal;

import org.jspecify.annotations.NullMarked;
