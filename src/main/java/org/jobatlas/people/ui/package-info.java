/** Pages of people search, for recruiters and for those who are found. */
@NullMarked
package org.jobatlas.people.ui;

import org.jspecify.annotations.NullMarked;
