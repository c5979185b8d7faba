/** Pages for reviewing feedback. */
@NullMarked
package org.jobatlas.feedback.ui;

import org.jspecify.annotations.NullMarked;
