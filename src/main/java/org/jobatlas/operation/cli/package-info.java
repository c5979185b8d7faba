/** The doctor on the command line. */
@NullMarked
package org.jobatlas.operation.cli;

import org.jspecify.annotations.NullMarked;
