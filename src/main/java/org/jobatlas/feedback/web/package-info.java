/** Where browsers tell what was on the screen. */
@NullMarked
package org.jobatlas.feedback.web;

import org.jspecify.annotations.NullMarked;
