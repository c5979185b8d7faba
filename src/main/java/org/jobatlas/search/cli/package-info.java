/** Search on the command line. */
@NullMarked
package org.jobatlas.search.cli;

import org.jspecify.annotations.NullMarked;
