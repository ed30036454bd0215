#!/bin/sh
# GNU parallel and a Slurm of one node on loopback, without systemd, for tests/cluster.test.ts.
#
#   cluster-test.sh install         Debian's packages, as root; does nothing where the programs are there
#   cluster-test.sh start DIR PID   all state in DIR; then use Slurm with SLURM_CONF=DIR/slurm.conf;
#                                   stopped by itself when the process PID has ended
#   cluster-test.sh stop DIR        ends what start has started
#
# Ends with 77 and a message where this machine cannot do it.
set -eu

NEEDED='parallel munged slurmctld slurmd sbatch'
# Daemons stand in sbin, which is not on everybody's path.
PATH=$PATH:/usr/sbin:/sbin
export PATH

cannot() {
  echo "cannot run a cluster here: $*" >&2
  exit 77
}

missing() {
  for program in $NEEDED; do command -v "$program" >/dev/null || echo "$program"; done
}

install_packages() {
  [ -n "$(missing)" ] || return 0
  [ -z "${NEWSCLEAN_NO_INSTALL:-}" ] || cannot "$(missing | tr '\n' ' ')not installed, and NEWSCLEAN_NO_INSTALL is set"
  command -v apt-get >/dev/null || cannot "$(missing | tr '\n' ' ')not installed, and there is no apt-get"
  [ "$(id -u)" = 0 ] || cannot "$(missing | tr '\n' ' ')not installed, and only root can"
  export DEBIAN_FRONTEND=noninteractive
  # The daemons are started by hand below; Debian's own start needs systemd, and may fail.
  packages='parallel slurm-wlm munge'
  # shellcheck disable=SC2086
  apt-get -qq install -y --no-install-recommends -o DPkg::Lock::Timeout=60 $packages >/dev/null 2>&1 ||
    { apt-get -qq update >/dev/null 2>&1 && apt-get -qq install -y --no-install-recommends -o DPkg::Lock::Timeout=60 $packages >/dev/null 2>&1; } ||
    true
  [ -z "$(missing)" ] || cannot "$(missing | tr '\n' ' ')could not be installed"
}

# Waits up to 20 s for a command to succeed.
await() {
  tries=0
  until "$@" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 100 ] || return 1
    sleep 0.2
  done
}

# Runs a daemon in the background and notes its process id: stop ends these and no others.
run_daemon() {
  name=$1
  shift
  "$@" >"$dir/$name.out" 2>&1 </dev/null &
  echo $! >"$dir/$name.pid"
}

write_conf() {
  host=$(hostname -s)
  port=$((20000 + $$ % 20000))
  cat >"$dir/slurm.conf" <<CONF
ClusterName=newsclean
SlurmctldHost=$host(127.0.0.1)
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
SlurmctldPort=$port
SlurmdPort=$((port + 1))
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket=$dir/munge.socket
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool
SlurmctldPidFile=$dir/slurmctld.own.pid
SlurmdPidFile=$dir/slurmd.own.pid
SlurmctldLogFile=$dir/slurmctld.log
SlurmdLogFile=$dir/slurmd.log
# What needs neither cgroups nor a second daemon.
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SchedulerParameters=batch_sched_delay=0,sched_interval=1
ReturnToService=2
JobRequeue=1
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=60 State=UP
CONF
}

idle() {
  sinfo -h -o %t | grep -qx idle
}

# A test run that is killed must not leave daemons behind.
watch_over() {
  (while kill -0 "$1" 2>/dev/null && [ -f "$dir/slurmd.pid" ]; do sleep 1; done; stop "$dir") >/dev/null 2>&1 </dev/null &
}

start() {
  dir=$1
  [ -z "$(missing)" ] || cannot "$(missing | tr '\n' ' ')not installed"
  mkdir -p "$dir/state" "$dir/spool"
  chmod 755 "$dir"
  dd if=/dev/urandom of="$dir/munge.key" bs=1024 count=1 2>/dev/null
  chmod 600 "$dir/munge.key"
  run_daemon munged munged --foreground --force --key-file="$dir/munge.key" --socket="$dir/munge.socket" \
    --pid-file="$dir/munged.own.pid" --log-file="$dir/munged.log" --seed-file="$dir/munged.seed"
  await test -S "$dir/munge.socket" || cannot "munged does not start: $(cat "$dir/munged.out")"
  write_conf
  SLURM_CONF=$dir/slurm.conf
  export SLURM_CONF
  run_daemon slurmctld slurmctld -D -c -f "$SLURM_CONF"
  await scontrol ping || cannot "slurmctld does not start: $(tail -n 3 "$dir/slurmctld.log" "$dir/slurmctld.out")"
  run_daemon slurmd slurmd -D -c -f "$SLURM_CONF"
  await idle || cannot "slurmd does not start: $(tail -n 3 "$dir/slurmd.log" "$dir/slurmd.out")"
  watch_over "$2"
}

stop() {
  dir=$1
  if [ -f "$dir/slurmctld.pid" ]; then
    SLURM_CONF=$dir/slurm.conf scancel --partition=main 2>/dev/null || true
  fi
  for name in slurmd slurmctld munged; do
    [ -f "$dir/$name.pid" ] || continue
    pid=$(cat "$dir/$name.pid")
    kill "$pid" 2>/dev/null || true
    await sh -c "! kill -0 $pid" || kill -9 "$pid" 2>/dev/null || true
    rm -f "$dir/$name.pid"
  done
}

case "${1:-}" in
  install) install_packages ;;
  start) trap 'status=$?; [ $status = 0 ] || stop "$2"' EXIT; start "$2" "$3" ;;
  stop) stop "$2" ;;
  *) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
