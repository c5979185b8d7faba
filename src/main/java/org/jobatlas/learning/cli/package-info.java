/** Training and simulation on the command line. */
@NullMarked
package org.jobatlas.learning.cli;

import org.jspecify.annotations.NullMarked;
