/**
 * Makes sure that there is an nginx for the test of the printed `nginx.conf`: the one that is here, else the system's
 * package. Where none can be had, one line says so, and that test has nothing to run.
 */
import { findNginx } from './find-nginx.ts'
import { installPackage } from './install-package.ts'

if (findNginx() === undefined) {
  console.log('An nginx is needed for the test of nginx.conf. Installing the system’s package …')
  if (!installPackage('nginx-light') || findNginx() === undefined) {
    console.log('No nginx here: the printed nginx.conf is not tried. Install nginx, or set NGINX_PATH to the program.')
  }
}
