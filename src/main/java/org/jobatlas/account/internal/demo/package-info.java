/** People and letters of the demo: told apart from real ones, shown on the computer that runs it. */
@NullMarked
package org.jobatlas.account.internal.demo;

import org.jspecify.annotations.NullMarked;
