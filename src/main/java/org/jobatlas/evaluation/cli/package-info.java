/** {@code evaluate} on the command line. */
@NullMarked
package org.jobatlas.evaluation.cli;

import org.jspecify.annotations.NullMarked;
