/** The security log, in the database and in a file. */
@NullMarked
package org.jobatlas.account.internal.log;

import org.jspecify.annotations.NullMarked;
