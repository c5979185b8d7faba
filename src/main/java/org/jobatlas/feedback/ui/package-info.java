/** Where administrators judge feedback. */
@NullMarked
package org.jobatlas.feedback.ui;

import org.jspecify.annotations.NullMarked;
