/** What is kept about people: taken along as an archive, and erased with a receipt. */
@NullMarked
package org.jobatlas.account.internal.personal;

import org.jspecify.annotations.NullMarked;
