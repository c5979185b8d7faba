/** The application and its command line. */
@NullMarked
package org.jobatlas;

import org.jspecify.annotations.NullMarked;
