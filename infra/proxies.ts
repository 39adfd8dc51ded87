import { BlockList, isIP } from 'node:net'

/** Whether this address of the network is a proxy that we trust to say for whom it asks. */
export type ProxyTest = (address: string) => boolean

/** The addresses and networks in this list ("127.0.0.1, 10.0.0.0/8, fd00::/8"); null when one of them is neither. */
export function readProxies(list: string): ProxyTest | null {
  const networks = list.split(',').map(item => readNetwork(item.trim()))
  const known = new BlockList()
  for (const network of networks) {
    if (network === null) return null
    known.addSubnet(network.address, network.prefix, familyOf(network.address))
  }
  return address => isIP(address) !== 0 && known.check(address, familyOf(address))
}

function readNetwork(item: string): { address: string; prefix: number } | null {
  const [, address = '', length] = /^([^/]+)(?:\/(\d+))?$/.exec(item) ?? []
  const bits = { 4: 32, 6: 128 }[isIP(address)]
  if (bits === undefined) return null
  const prefix = length === undefined ? bits : Number(length)
  return prefix <= bits ? { address, prefix } : null
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4')
