/** Tests of the pages of applications. */
@NullMarked
package org.jobatlas.hiring.ui;

import org.jspecify.annotations.NullMarked;
