/** Files that recruiters and seekers download. */
@NullMarked
package org.jobatlas.hiring.web;

import org.jspecify.annotations.NullMarked;
