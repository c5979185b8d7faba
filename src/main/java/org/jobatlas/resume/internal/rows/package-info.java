/** Documents and web pages, line by line and row by row. */
@NullMarked
package org.jobatlas.resume.internal.rows;

import org.jspecify.annotations.NullMarked;
