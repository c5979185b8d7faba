/** Pages of applications, for seekers and for recruiters. */
@NullMarked
package org.jobatlas.hiring.ui;

import org.jspecify.annotations.NullMarked;
