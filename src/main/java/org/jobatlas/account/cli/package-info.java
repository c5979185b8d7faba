/** Account commands for operators. */
@NullMarked
package org.jobatlas.account.cli;

import org.jspecify.annotations.NullMarked;
