/** Starts Elasticsearch without its launcher. */
package org.jobatlas.testnode.boot;
