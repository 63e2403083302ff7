# A box: this machine once more, to break. Its own processes, network (loopback alone), host name
# and semaphores; its disk is this machine's, and what is written goes to memory. The box lives as
# long as its standard input is open: whatever ends the lab ends the box, and nothing is left.
set -e
mount --make-rprivate /
mount -t tmpfs -o mode=0755 lab /mnt
mkdir /mnt/written /mnt/work /mnt/root
mount -t overlay -o lowerdir=/,upperdir=/mnt/written,workdir=/mnt/work overlay /mnt/root
mount -t proc proc /mnt/root/proc
mount --rbind /dev /mnt/root/dev
ip link set lo up
hostname server
exec chroot /mnt/root /bin/bash -c 'echo ready; while read -r _; do :; done'
