/** The applicants of a posting, by stage or as a list. */
@NullMarked
package org.jobatlas.hiring.ui.board;

import org.jspecify.annotations.NullMarked;
