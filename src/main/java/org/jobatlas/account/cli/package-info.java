/** Commands for whoever runs the portal. */
@NullMarked
package org.jobatlas.account.cli;

import org.jspecify.annotations.NullMarked;
