/** What search engines fetch: the sitemap and robots.txt. */
@NullMarked
package org.jobatlas.job.web;

import org.jspecify.annotations.NullMarked;
