/** Models measured on judged sets without serving. */
@NullMarked
package org.jobatlas.learning.internal.shadow;

import org.jspecify.annotations.NullMarked;
