@NullMarked
package org.jobatlas.learning.internal.registry;

import org.jspecify.annotations.NullMarked;
